import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { escapeXml, fitsXml } from "./escape-xml.ts";
import { hostileText } from "./testing/hostile.ts";

test.for([
  [`"A" & 'B' < C`, "&quot;A&quot; &amp; &apos;B&apos; &lt; C"],
  ["]]>", "]]&gt;"],
  ["a\nb\tc\rd", "a&#10;b&#9;c&#13;d"],
  ["a\u0000b\uFFFE", "a\uFFFDb\uFFFD"],
  ["half \uD800", "half \uFFFD"],
  ["😀 \u202E", "😀 \u202E"],
] as const)("%j becomes %j", ([text, escaped]) => expect(escapeXml(text)).toBe(escaped));

test("a text that fits XML comes back from an attribute and from an element as it was", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const escaped = escapeXml(text);
      let attribute = "";
      let content = "";
      const parser = new SaxesParser();
      parser.on("opentag", (tag) => {
        attribute = String(tag.attributes.a);
      });
      parser.on("text", (piece) => {
        content += piece;
      });
      parser.write(`<x a="${escaped}">${escaped}</x>`).close();
      expect(attribute).toBe(content);
      expect(content === text).toBe(fitsXml(text));
    }),
  );
});

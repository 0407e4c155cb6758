import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BROWSER_FLAGS, findBrowser } from "./scripts/browser/find.ts";

const executablePath = findBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["{graph,web,scripts}/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts"],
        },
      },
      {
        test: {
          name: "browser",
          include: ["{graph,web}/**/*.browser.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: BROWSER_FLAGS, ...(executablePath !== undefined && { executablePath }) },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});

import { expect, test } from "vitest";
import type { ActorGraphFile } from "../../../schema.ts";
import { collect } from "../../records.ts";
import { Tally } from "../../rejects.ts";
import { READY_MAPPINGS, readRegisters, recognizeRegister } from "../index.ts";
import type { RegisterInput } from "../source.ts";
import { workbook } from "../testing/workbook.ts";

async function imported(input: RegisterInput): Promise<{ file: ActorGraphFile; tally: Tally; told: string[] }> {
  const tally = new Tally();
  const file = await collect(readRegisters([{ input }], {}, tally));
  const names = new Map(file.actors.map(({ id, name }) => [id, name]));
  const told = file.meetings.map(
    ({ form, date, participants }) =>
      `${form} ${date}: ${participants.map(({ actor }) => names.get(actor)).join(" × ")}`,
  );
  return { file, tally, told };
}

const TRIP = `<trips><trip role="secretary" who="roe-jane"><id>7</id><role>secretary</role><name>Jane Ann Roe</name>
  <start-date>2021-03-17</start-date><end-date>2021-03-18</end-date><country id="korea-south">Korea, South</country><locale>Seoul</locale>
  <remarks>Attended a ministerial and met with Foreign Minister Doe Eui-yong.</remarks></trip></trips>`;

test("US travels: a trip is a visit to a country, and those whom the remarks name were met on it", async () => {
  const { file, told } = await imported(TRIP);
  expect(told.toSorted()).toEqual([
    "meeting 2021-03-17/2021-03-18: Jane Ann Roe × Doe Eui-yong",
    "visit 2021-03-17/2021-03-18: Jane Ann Roe × South Korea",
  ]);
  expect(file.meetings[0]).toMatchObject({ place: "Seoul, Korea, South", evidence: [{ row: "7" }] });
  expect(file.actors.find(({ name }) => name === "Jane Ann Roe")).toMatchObject({
    country: "USA",
    offices: [{ title: "Secretary of State", of: "United States" }],
  });
  expect(file.actors.find(({ name }) => name === "Doe Eui-yong")?.offices).toEqual([
    { title: "Foreign Minister", of: "South Korea" },
  ]);
});

test("US travels as a sheet say the same", async () => {
  const sheet =
    "id,role,who,name,start,end,country_id,country,locale,remarks\n" +
    '7,secretary,roe-jane,Jane Ann Roe,2021-03-17,2021-03-18,korea-south,"Korea, South",Seoul,Attended a ministerial and met with Foreign Minister Doe Eui-yong.\n';
  expect((await imported(sheet)).told).toEqual((await imported(TRIP)).told);
});

test("US visits: a leader of another country is the guest of the United States", async () => {
  const { file, told } = await imported(
    '<visits><visit><id>1</id><start-date>2020-01-07</start-date><end-date>2020-01-07</end-date><visitor>Interim President Jane Roe</visitor><from id="greece">Greece</from><description>Official Working Visit.</description></visit></visits>',
  );
  expect(told).toEqual(["visit 2020-01-07: Jane Roe × United States"]);
  expect(file.actors.find(({ type }) => type === "person")).toMatchObject({
    country: "GRC",
    offices: [{ title: "Interim President" }],
  });
});

test("EU Parliament: members are written family name first, organisations go by their register ids", async () => {
  const { file, told } = await imported(
    "\uFEFFtitle,member_id,member_name,meeting_date,member_capacity,procedure_reference,attendees,lobbyist_id\r\n" +
      '"Widgets, levy on",1,VAN DER ROE Jane,2024-09-06,Member,,"Widget Makers, with, commas",111111111111-11\r\n',
  );
  expect(told).toEqual(["meeting 2024-09-06: Jane van der Roe × Widget Makers, with, commas"]);
  expect(file.actors.map(({ id }) => id)).toContain("111111111111-11");
  expect(file.issues.map(({ name }) => name)).toEqual(["Widgets, levy on"]);
});

test("EU Commission: the header stands below a title, representatives and their titles in lists", async () => {
  const header = [
    "Name of cabinet",
    "Name of EC representative",
    "Title of EC representative",
    "Date of meeting",
    "Location",
    "Name of interest representative",
    "Transparency register ID",
    "Subject of the meeting",
  ];
  const row = [
    "Cabinet of Jane Roe",
    "John Doe, Ann Poe",
    "Commissioner, Cabinet member",
    { number: 45_540, style: 1 },
    "Brussels",
    "Widget Makers (WM)",
    "111-11",
    "Widgets",
  ];
  const { file, told, tally } = await imported(
    workbook({ Meetings: [["File generated on: 2024-10-03"], header, row] }),
  );
  expect(told).toEqual(["meeting 2024-09-05: Ann Poe × John Doe × Widget Makers"]);
  expect(`${tally}`).toBe("2 rows: 1 used, 1 rejected (1 × it stands above the header)");
  expect(file.actors.find(({ name }) => name === "Ann Poe")?.offices).toEqual([
    { title: "Cabinet member", of: "European Commission" },
  ]);
});

test("EU Commission as XML: several entities and representatives of one meeting", async () => {
  const { told } = await imported(
    "<meetings><meeting><cabinet>Cabinet</cabinet><date>2019-05-13</date><location>Brussels</location><subject>Widgets</subject>" +
      "<entities><entity><name>Acme Ltd</name><id>1-1</id></entity><entity><name>Foo Ltd</name><id>2-2</id></entity></entities>" +
      "<representatives><representative><name>Jane Roe</name><title>Commissioner</title></representative></representatives></meeting></meetings>",
  );
  expect(told).toEqual(["meeting 2019-05-13: Jane Roe × Acme Ltd × Foo Ltd"]);
});

test("UK ministers: a name stands once, days come first, who met nobody says so", async () => {
  const { told, tally } = await imported(
    "Minister,Date,Name of Individual or Organisation,Purpose of Meeting\r\n" +
      '"Rt Hon Jane Roe MP, Minister of State",03/01/2024,"Acme Ltd, Foo plc",To discuss widgets\r\n' +
      ",18/01/2024,Bar Foundation,Introductory meeting\r\n" +
      "John Doe,Nil Return,Nil Return,Nil Return\r\n",
  );
  expect(told).toEqual([
    "meeting 2024-01-03: Jane Roe × Acme Ltd × Foo plc",
    "meeting 2024-01-18: Jane Roe × Bar Foundation",
  ]);
  expect(tally.rejected).toEqual(new Map([["it says that there is nothing to report (nil return)", 1]]));
});

test("UK ministers of old: months only, the role in the name's cell", async () => {
  const { told } = await imported(
    "Minister,Date,Name of Organisation,Purpose of meeting\nMinister for the Example Office Jane Roe,Oct-12,Acme Ltd,Widgets\n",
  );
  expect(told).toEqual(["meeting 2012-10: Jane Roe × Acme Ltd"]);
});

test("special advisers: who met senior media figures", async () => {
  const { told } = await imported(
    'Special Adviser,Date,Name of senior media figure,Purpose of meeting\nJane Roe,24/01/2024,"Nick Doe, Lou Poe (Producers, Channel 9 News)",Skills\n',
  );
  expect(told).toEqual(["meeting 2024-01-24: Jane Roe × Lou Poe × Nick Doe"]);
});

test("COLT: the stay is a visit, leaders of host, other countries and organisations were met", async () => {
  const header =
    "TripID,LeaderCountryOrIGO,LeaderCountryISO,LeaderTitle,LeaderFullName,CountryVisited,CityVisited,TripStartDate,TripEndDate,MetHostHoGS,HostHOGSName,NameMultilatEvent,NonhostHOGSNames,IGOLeaderName";
  const { told } = await imported(
    `${header}\n1-URY-BRA-1,Uruguay,URY,President,Jane Roe,Brazil,Brasilia,3/15/2010,3/16/2010,Yes,John Doe,,Ann Poe; Lou Moe,\n`,
  );
  expect(told.toSorted()).toEqual([
    "meeting 2010-03-15/2010-03-16: Jane Roe × Ann Poe",
    "meeting 2010-03-15/2010-03-16: Jane Roe × John Doe",
    "meeting 2010-03-15/2010-03-16: Jane Roe × Lou Moe",
    "visit 2010-03-15/2010-03-16: Jane Roe × Brazil",
  ]);
});

test("a register is recognised by its beginning, however that is cut off", () => {
  expect(recognizeRegister(TRIP)).toBe("us-travels");
  expect(recognizeRegister(TRIP.repeat(2).slice(0, TRIP.length - 20))).toBeUndefined();
  expect(recognizeRegister('Minister,Date,Name of organisation,Purpose\nJane Roe,1 May 2021,"Acme')).toBe(
    "uk-ministers",
  );
  expect(recognizeRegister("who;whom;when\nRoe;Doe;2021\n")).toBe("register");
});

test.for(["", "name,colour\nx,red", "<html><body><p>a</p><p>b</p></body></html>", '{"who": 1}', "PK\u0003\u0004"])(
  "%j is no register",
  (head) => {
    expect(recognizeRegister(head)).toBeUndefined();
  },
);

test("every ready mapping is a mapping", () => {
  expect(Object.keys(READY_MAPPINGS)).toEqual([
    "us-travels",
    "us-visits",
    "eu-parliament",
    "eu-commission",
    "uk-ministers",
    "colt",
  ]);
});

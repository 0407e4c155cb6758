/** A small graph on which every question has an answer. */
import { actor, fileOf, issue, meeting, stance } from "../../../graph/testing/records.ts";

export const TALKS = fileOf({
  actors: [
    actor("blinken", { name: "Antony Blinken" }),
    actor("kuleba", { name: "Dmytro Kuleba" }),
    actor("lavrov", { name: "Sergey Lavrov" }),
    actor("rau", { name: "Zbigniew Rau" }),
    actor("joe", { name: "Joe Biden" }),
    actor("jill", { name: "Jill Biden" }),
    actor("dana", { name: "Dana Roe" }),
  ],
  issues: [issue("plan")],
  meetings: [
    meeting(["blinken", "kuleba"], { id: "c1", form: "call", date: "2022-03-01" }),
    meeting(["blinken", "kuleba"], { id: "c2", form: "call", date: "2022-03-15" }),
    meeting(["blinken", "rau"], { id: "c3", form: "call", date: "2022-03-10" }),
    meeting(["blinken", "rau"], { id: "m1", date: "2022-06" }),
    meeting(["kuleba", "lavrov"], { id: "m2", form: "talks", date: "2022-03-10", place: "Antalya" }),
    meeting(["jill", "dana"], { id: "m3", date: "2022-04" }),
    meeting(["dana", "joe"], { id: "m4", date: "2022-04-05" }),
    meeting(["blinken", "lavrov"], { id: "off", status: "cancelled", date: "2022-02-24" }),
  ],
  stances: [
    stance("blinken", { issue: "plan" }),
    stance("kuleba", { issue: "plan" }),
    stance("lavrov", { issue: "plan" }, { polarity: -1 }),
    stance("blinken", "kuleba"),
  ],
});

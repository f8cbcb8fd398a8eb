import { notify } from "alerts";
export default (event) => event.checks.filter((check) => !check.ok).map((check) => [check.name, notify(`${check.name} failed`, "alarm")]);

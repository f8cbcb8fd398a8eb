import { notify } from "alerts";
import { lookup } from "people";
export default function ({ who }) {
    const person = lookup(who);
    if (person?.tags.includes("on-call")) notify(`${who} (${person.id})`);
    return person ?? "unknown";
}

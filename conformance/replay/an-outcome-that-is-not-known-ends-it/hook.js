import { notify } from "alerts";
import { lookup } from "people";
export default function ({ who }) {
    const person = lookup(who);
    try {
        return { id: person.id, told: notify(`${who} is ${person.id}`) };
    } catch (error) {
        return error.message;
    }
}

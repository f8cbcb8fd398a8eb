import { notify } from "alerts";
export default function (event) {
    try {
        return notify(event.text, event.level);
    } catch (error) {
        return error.message;
    }
}

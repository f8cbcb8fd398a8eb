import { lookup } from "people";
export default function ({ who }) {
    if (who === "uncaught") return lookup(who);
    try {
        return lookup(who);
    } catch (error) {
        return { name: error.name, message: error.message };
    }
}

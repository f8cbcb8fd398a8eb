import { hash, randomUUID } from "becket:crypto";
import * as all from "becket:crypto";
export default function (event) {
    const made = [randomUUID(), randomUUID(), all.randomUUID()];
    return { made, isOne: made.every((it) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(it)), digest: hash("sha1", event.id) };
}

import { hash, randomUUID } from "becket:crypto";
//             ^^^^^^^^^^ error[B0239] `randomUUID` is not granted to this hook
export default (event) => [hash("sha1", event.id), randomUUID()];

import { lookup } from "people";
export default (event) => event.toSorted((a, b) => lookup(a).id - lookup(b).id);

import { lookup } from "people";
export default (event) => lookup(event);

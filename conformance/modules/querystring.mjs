// becket:querystring is Node's own.
export { escape, parse, stringify, unescape } from "node:querystring";

import { readFile } from "fs";
export default (event) => readFile(event);

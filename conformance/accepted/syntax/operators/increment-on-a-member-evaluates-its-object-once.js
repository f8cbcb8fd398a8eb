const log = [];
const get = () => { log.push("get"); return list; };
const list = [1, 2];
const i = () => { log.push("index"); return 0; };
console.log(get()[i()]++, ++get()[i()], list, log);

console.log({ ...null, ...undefined, ...1, ...true, ...(() => {}) });
console.log({ ..."hi" }, { ...[7, , 8] });

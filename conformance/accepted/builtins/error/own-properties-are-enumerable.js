const e = new Error("x");
e.code = "E_CODE";
e.status = 404;
console.log(Object.entries(e), JSON.stringify(e), { ...e });

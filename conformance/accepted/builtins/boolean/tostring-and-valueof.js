console.log(true.toString(), false.valueOf(), String(true), true + "", `${false}`, JSON.stringify(true), true.toString().length);

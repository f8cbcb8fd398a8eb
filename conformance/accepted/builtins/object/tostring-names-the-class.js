console.log(String({}), `${[]}`, ({}).toString(), [1, [2, 3]].toString(), (() => 1).name.toString(), ({ a: 1 }) + "");

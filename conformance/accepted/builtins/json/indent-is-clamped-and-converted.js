for (const space of [0, 1.9, 11, -1, "12345678901", "", "\t", true, null, {}, "3", NaN]) console.log(JSON.stringify(JSON.stringify([1], null, space)));

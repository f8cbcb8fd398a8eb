console.log(NaN < 1, NaN >= 1, 1 < undefined, undefined >= undefined, null >= 0, null > 0, null == 0, "x" < 5, [2] > 1, "" <= 0, !(NaN > NaN));

console.log("abcdefXYZ".match(/[[a-z]--[aeiou]]/gv), "1234".match(/[\d--[13]]/gv), /[\p{L}--\p{Lu}]/v.test("A"));

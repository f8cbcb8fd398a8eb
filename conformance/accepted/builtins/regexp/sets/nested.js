console.log("abc123".match(/[[a-c]\d]/gv).length, "a-z".match(/[[a-z]--[b-y]]/gv), /[^[a-z][0-9]]/v.exec("ab1!")[0]);

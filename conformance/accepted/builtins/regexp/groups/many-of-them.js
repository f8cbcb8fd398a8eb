const many = new RegExp("(.)".repeat(120));
const found = many.exec("x".repeat(119) + "y");
console.log(found.length, found[120], "ab".replace(/(a)(b)/, "$2$1$12"), "x".repeat(120).replace(many, "$99|$100|$12").length);

const strong = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s]).{8,}$/;
console.log(["Passw0rd!", "password", "PASSW0RD!", "Pw0!", "Pass word1!"].map((p) => strong.test(p)));

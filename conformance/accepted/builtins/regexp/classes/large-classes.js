const letters = "aeiouyàâäéèêëïîôùûüÿæœ";
console.log("Où est l'été à Noël ?".match(new RegExp(`[${letters}]`, "gi")).join(""), /[\u0100-\u017f\u4e00-\u9fff]/.test("漢"), /[^\u0000-\u00ff]/.exec("añ漢")[0]);

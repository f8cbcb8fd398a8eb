console.log("Ünal Ğökçe, Анна Каренина, 山田太郎, O'Neil-Smith".match(/[\p{L}\p{M}'-]+/gu), "naïve café".replace(/\p{M}/gu, ""), "e\u0301".match(/\p{L}\p{M}*/u)[0].length);

console.log("10px 2.5em".replace(/([\d.]+)(px|em)/g, (_, n, unit) => `${n * 2}${unit}`), "1234567.891".replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ","), "007".replace(/^0+/, ""));

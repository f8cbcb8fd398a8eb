console.log("1234567".replace(/\B(?=(\d{3})+(?!\d))/g, ","), "12345.678".replace(/(?<=\..*)\d/g, "x"));

console.log(5..toString(), (5).toFixed(1), 5.5.toFixed(0), 1e3.toString(), 0x10.toString(2), -5..toFixed(1), (-5).valueOf(), Number("5").toFixed(2));

console.log(new RegExp("a", "yusmigd").flags, new RegExp("a", "vg").flags, RegExp("b", "sg"), /c/ymg);

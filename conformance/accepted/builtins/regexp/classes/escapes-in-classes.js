console.log(/[\x41-\x43]+/.exec("xABCD")[0], /[\u0061-\u0063]+/.exec("abcd")[0], /[\u{61}-\u{63}]+/u.exec("abcd")[0], /[\t\n]/.test("\t"), /[\/\.\*]/.exec("a*")[0], /[\0]/.test("\0"));

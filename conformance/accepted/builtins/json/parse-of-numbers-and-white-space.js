// JSON's numbers and spaces are stricter than JavaScript's: no leading zeros, plus signs, bare points or other spaces.
for (const s of ["0", "-0", "1", "-1.5e+3", "1E5", "1e-400", "1e400", "123456789012345678901234567890", "0.1", " \t\n\r5 \n"]) console.log(s.trim(), JSON.parse(s), Object.is(JSON.parse(s), -0));
for (const s of ["01", "+1", ".5", "5.", "1e", "--1", "0x1", "1_0", "NaN", "Infinity", "-", "1 2", "\u00A01", "\uFEFF1", "\v1", "1n", ""]) { try { console.log(JSON.parse(s)); } catch (e) { console.log(e.name, e.message); } }

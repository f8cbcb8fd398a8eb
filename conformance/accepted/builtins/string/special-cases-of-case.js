const show = (f) => { try { console.log(f()); } catch (e) { console.log(`${e.name}: ${e.message}`); } };
show(() => "İ".toLowerCase().length);
show(() => "ß".toUpperCase());
show(() => "ΑΣ".toLowerCase());
show(() => "ΑΣΑ".toLowerCase());
show(() => "ŉ".toUpperCase());

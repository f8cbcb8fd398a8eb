console.log("ΑΣ ΒΣ".toLowerCase(), "ΑΣ.".toLowerCase(), "ΑΣ'Α".toLowerCase(), "Σ Σ".toLowerCase(), "ΑΣΣ".toLowerCase(), "Α\u0301Σ".toLowerCase());

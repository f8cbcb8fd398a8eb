console.log(!true, !!1, !"", !![], !null, !undefined, !!NaN, !{}, !-1);

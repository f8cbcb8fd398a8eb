// ends: refused B0296
new RegExp("(".repeat(50000) + ")".repeat(50000));

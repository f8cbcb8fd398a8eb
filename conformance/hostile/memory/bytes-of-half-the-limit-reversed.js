// ends: completed
new Uint8Array(7800000).fill(7).reverse();

// ends: uncaught [BigInt]
// with: --steps 3000000
throw 1n << 3000000n;

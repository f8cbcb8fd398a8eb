// ends: limit steps
// with: --steps 1000000
({})[{ toString() { for (;;); } }];

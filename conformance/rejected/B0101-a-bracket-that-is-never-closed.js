const list = [1, 2, 3;
//                   ^ error[B0101] `,` or `]` is missing before `;`

const list = [1, 2;
//                ^ error[B0101] `,` or `]` is missing before `;`
const other = (3];
//              ^ error[B0102] `)` is missing before `]`

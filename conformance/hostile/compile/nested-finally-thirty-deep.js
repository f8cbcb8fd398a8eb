// ends: completed
// prints: 30
let n = 0;
const f = () => {
try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try {try { return 1; } finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }} finally { n++; }
};
f();
console.log(n);

export default function () {
    const first = [Date.now(), new Date().getTime(), Math.random(), Math.random(), crypto.randomUUID()];
    const second = [Date.now(), new Date().toISOString(), Date()];
    return [...first, ...second];
}

console.log(Object.assign(/a/, { x: 1, y: { z: [/b/] } }));

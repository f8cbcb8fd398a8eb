// ends: limit depth
const tag = () => tag`x`;
tag`x`;

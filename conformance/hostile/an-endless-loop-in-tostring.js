// ends: limit steps
[{ toString() { while (true); } }].join();

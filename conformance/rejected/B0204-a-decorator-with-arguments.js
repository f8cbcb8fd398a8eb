@retry({ times: 3 })
//< error[B0204] Becket does not run decorators
class Client {}

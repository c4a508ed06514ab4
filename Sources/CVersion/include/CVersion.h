/// The commit that the program is made of, or an empty text when Git knew none.
const char *luukku_commit(void);

package dev.backstop.domain.value;

/// How far a long task is, and whether the owner wants it to stop. Called from the task's thread.
public interface Progress {
    /// Tells that `done` of `total` parts are finished (total 0 = not known) and what is being done.
    void at(int done, int total, Message doing);

    /// Whether the owner has cancelled; the task then stops at the next safe place and leaves nothing half done.
    boolean cancelled();

    /// Progress that nobody watches.
    Progress NONE = new Progress() {
        @Override
        public void at(int done, int total, Message doing) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}

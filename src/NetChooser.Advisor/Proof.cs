namespace NetChooser.Advisor;

/// <summary>Whether a second, independent search came to the same result.</summary>
public enum Proof
{
    /// <summary>Not looked for, or the search was ended before it was through. The result stands all the same.</summary>
    NotReproved,
    /// <summary>No allowed stack scores more than the best one; or, where there is none, no stack is allowed.</summary>
    Proved,
}

namespace FloraGen.Runtime.Internal;

/// <summary>How far an attempt has come: whose code it is that may throw.</summary>
internal enum AttemptStage
{
    /// <summary>The caller's own code still has a say in the request.</summary>
    Preparing,

    /// <summary>The connection has it.</summary>
    Sent,

    /// <summary>The caller's own code looks at the response.</summary>
    InHook,
}

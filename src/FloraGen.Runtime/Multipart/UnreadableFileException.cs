namespace FloraGen.Runtime.Internal;

using System;

/// <summary>
/// Carries what went wrong with the caller's own file, or in the code that watches its progress, through the layers that would take it for a broken connection.
/// </summary>
internal sealed class UnreadableFileException : Exception
{
    public UnreadableFileException(Exception fault)
        : base(fault.Message, fault)
        => Fault = fault;

    public Exception Fault { get; }

    /// <summary>The fault of a file among the causes of an exception; null when there is none.</summary>
    public static Exception? In(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is UnreadableFileException file)
            {
                return file.Fault;
            }
        }

        return null;
    }
}

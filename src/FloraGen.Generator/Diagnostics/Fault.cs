namespace FloraGen.Diagnostics;

/// <summary>
/// A defect of FloraGen as a diagnostic. The compiler would say no more than that a generator failed; a user has to know
/// with which document, and why.
/// </summary>
internal static class Fault
{
    public static DiagnosticInfo At(string path, Exception exception)
    {
        string message = exception.GetType().Name + ": " + exception.Message.Replace('\r', ' ').Replace('\n', ' ');
        return DiagnosticInfo.Create(SpecificationDiagnostics.InternalError, new SpecLocation(path, 0, 0), message);
    }
}

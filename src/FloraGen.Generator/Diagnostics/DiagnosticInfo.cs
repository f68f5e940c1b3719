using FloraGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace FloraGen.Diagnostics;

/// <summary>A diagnostic as a value: comparable, and free of compiler objects until it is reported.</summary>
internal sealed record DiagnosticInfo(string Id, string Format, SpecLocation? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, SpecLocation? location, params string[] arguments)
        => new(descriptor.Id, SpecificationDiagnostics.Format(descriptor), location, arguments.ToEquatableArray());

    public Diagnostic ToDiagnostic()
        => Diagnostic.Create(SpecificationDiagnostics.Find(Id, Format), At(), Arguments.ToArray<object>());

    private RoslynLocation At()
    {
        if (Location is null)
        {
            return RoslynLocation.None;
        }

        LinePosition start = new(Location.Line, Location.Column);
        LinePosition end = new(Location.Line, Location.Column + Location.Length);
        return RoslynLocation.Create(Location.Path, new TextSpan(0, 0), new LinePositionSpan(start, end));
    }
}

using InteropTests.Comparing;
using InteropTests.Script;

namespace InteropTests;

/// <summary>The comparison itself: what it must not overlook.</summary>
public sealed class DifferenceTests
{
    [Fact]
    public void FactOfOneSideIsADifference()
        => Assert.Equal(
            [("a", "sent", "not sent"), ("b", "not sent", "sent")],
            Differences.Of(Request(("a", "1")), Request(("b", "2"))));

    [Fact]
    public void OtherValueIsADifferenceAndTheSameIsNone()
        => Assert.Equal([("a", "1", "2")], Differences.Of(Request(("a", "1"), ("b", "3")), Request(("a", "2"), ("b", "3"))));

    [Fact]
    public void RequestThatOnlyOneSendsIsADifference()
        => Assert.Equal(
            [new Difference("step", "number of requests", "2", "1")],
            Differences.Between([Trace("step", Get("/a"), Get("/b"))], [Trace("step", Get("/a"))]));

    [Fact]
    public void OtherOutcomeIsADifference()
        => Assert.Equal(
            [new Difference("step", "outcome", "404", "ok")],
            Differences.Between([Trace("step") with { Outcome = "404" }], [Trace("step")]));

    [Fact]
    public void StepsAreNamedUnlessAllOfAKindDiffer()
    {
        StepTrace[] vendors = [Trace("one", Get("/a"), Get("/b")), Trace("two", Get("/c"))];

        Assert.Equal(
            [new Difference("one", "path", "/b", "/x")],
            Differences.Between(vendors, [Trace("one", Get("/a"), Get("/x")), Trace("two", Get("/c"))]));
        Assert.Equal(
            [new Difference("every request", "method", "GET", "HEAD")],
            Differences.Between(vendors, [Trace("one", Head("/a"), Head("/b")), Trace("two", Head("/c"))]));
    }

    private static StepTrace Trace(string name, params WireRequest[] requests)
        => new(new ScriptStep(name, "ok", static _ => throw new NotSupportedException()), "ok", requests);

    private static WireRequest Get(string path) => Request(("method", "GET"), ("path", path));

    private static WireRequest Head(string path) => Request(("method", "HEAD"), ("path", path));

    private static WireRequest Request(params (string What, string Value)[] facts)
        => new(facts.ToDictionary(static fact => fact.What, static fact => fact.Value));
}
